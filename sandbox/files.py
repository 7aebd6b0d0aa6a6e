"""Files that people and the bot have sent."""

import base64
import hashlib
import mimetypes
from dataclasses import dataclass

from sandbox.images import dimensions
from sandbox.keep import Keep
from sandbox.shapes import Json

BIGGEST_DOWNLOAD = 20 * 1024 * 1024
BIGGEST_PHOTO = 10 * 1024 * 1024
BIGGEST_UPLOAD = 50 * 1024 * 1024
_FOLDERS = {"photo": "photos", "document": "documents", "voice": "voice"}
_THUMBNAIL = 320


@dataclass(frozen=True, kw_only=True)
class File:
    file_id: str
    kind: str
    path: str
    name: str
    content: bytes

    @property
    def unique_id(self) -> str:
        return self.file_id[-16:]

    @property
    def mime_type(self) -> str:
        return "audio/ogg" if self.kind == "voice" else mimetypes.guess_type(self.name)[0] or "application/octet-stream"

    def info(self) -> Json:
        return {"file_id": self.file_id, "file_unique_id": self.unique_id, "file_size": len(self.content)}

    def document(self) -> Json:
        content = base64.b64encode(self.content).decode()
        return {"file_id": self.file_id, "kind": self.kind, "path": self.path, "name": self.name, "content": content}


class Files:
    def __init__(self, keep: Keep) -> None:
        self._keep = keep
        self._by_id: dict[str, File] = {}
        self._by_path: dict[str, File] = {}

    def add(self, kind: str, name: str, content: bytes) -> File:
        number = len(self._by_id)
        digest = hashlib.sha256(f"{number} {kind} {name}".encode(errors="surrogatepass") + content[:1000]).hexdigest()
        ending = name.rpartition(".")[2] if "." in name else "bin"
        ending = ending if ending.isascii() and ending.isalnum() else "bin"
        path = f"{_FOLDERS[kind]}/file_{number}.{ending}"
        file = File(file_id=f"AgACAgI{number}-{digest[:48]}", kind=kind, path=path, name=name, content=content)
        self._put(file)
        self._keep.note(f"file:{file.file_id}", file)
        return file

    def __len__(self) -> int:
        return len(self._by_id)

    def find(self, file_id: str) -> File | None:
        return self._by_id.get(file_id)

    def at(self, path: str) -> File | None:
        return self._by_path.get(path)

    def restore(self, document: Json) -> None:
        self._put(File(**{**document, "content": base64.b64decode(document["content"])}))

    def _put(self, file: File) -> None:
        self._by_id[file.file_id] = file
        self._by_path[file.path] = file


def photo_field(file: File) -> Json:
    """Two sizes, the larger last; both lead to the same bytes."""
    width, height = dimensions(file.content) or (1280, 960)
    scale = min(_THUMBNAIL / max(width, height, 1), 1)
    small = {**file.info(), "width": max(int(width * scale), 1), "height": max(int(height * scale), 1)}
    return {"photo": [small, {**file.info(), "width": width, "height": height}]}


def document_field(file: File) -> Json:
    return {"document": {**file.info(), "file_name": file.name, "mime_type": file.mime_type}}


def voice_field(file: File, seconds: int) -> Json:
    return {"voice": {**file.info(), "duration": seconds, "mime_type": file.mime_type}}
