"""What is committed: links that lead somewhere, nothing of one machine, a lock file that works for everyone."""

import re
import subprocess
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# Put together here, so that this file passes its own check.
ELSEWHERE = re.compile(
    "|".join(["pypi" + r"\.org", "python" + "hosted", "index" + "-url" + r"\s*[=h]", "/" + "root/", "/" + "work/", "/" + r"home/[a-z]"])
)
LINK = re.compile(r"""(?:\]\(<?|^ *\[[^\]]+\]: <?|(?:src|href)=["'])([^)>"'\s]+)""", re.MULTILINE)


@cache
def committed() -> list[Path]:
    """Files that git knows; where this is no checkout, every file outside of what tools leave."""
    try:
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")  # noqa: S607
    except (OSError, subprocess.CalledProcessError):
        listed = [str(path.relative_to(ROOT)) for path in ROOT.rglob("*") if not any(part.startswith(".") for part in path.parts)]
    return [ROOT / name for name in listed if name and (ROOT / name).is_file()]


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="ignore")


def test_nothing_committed_names_a_package_index_or_a_place_on_one_machine() -> None:
    found = [(path.name, match[0]) for path in committed() for match in ELSEWHERE.finditer(text_of(path))]
    assert found == []


PAGES = [path for path in committed() if path.suffix == ".md"] or [ROOT / "README.md"]


@pytest.mark.parametrize("page", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_each_relative_link_leads_somewhere(page: Path) -> None:
    broken = []
    for link in LINK.findall(text_of(page)):
        target, _, section = link.partition("#")
        if "://" in link or link.startswith("mailto:"):
            continue
        path = (page.parent / target).resolve() if target else page
        if not is_committed(path) or (section and section not in sections(path)):
            broken.append(link)
    assert broken == []


@pytest.mark.parametrize("text", ["[a](x.md)", '[a](x.md "title")', "![a](<x.md>)", "[a]: x.md", '<img src="x.md">', "[![a](y)](x.md)"])
def test_a_link_is_seen_however_it_is_written(text: str) -> None:
    assert LINK.findall(text)[-1] == "x.md"


def is_committed(path: Path) -> bool:
    """What lies here by chance is not there for others."""
    return any(path == each or path in each.parents for each in committed())


def sections(page: Path) -> set[str]:
    """The anchors that are made of a page's headings."""
    headings = re.findall(r"(?m)^#+ (.+)$", text_of(page))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_the_picture_in_the_readme_is_one_that_a_page_can_load() -> None:
    picture = ROOT / "docs" / "pictures" / "sandbox.png"
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert picture.stat().st_size < 600_000


def test_each_locked_package_has_its_hashes_and_no_index() -> None:
    blocks = re.split(r"(?m)^(?=[a-z0-9])", text_of(ROOT / "requirements.lock"))
    packages = [block for block in blocks if "==" in block]
    assert len(packages) > 30
    assert [block.split()[0] for block in packages if "--hash=sha256:" not in block] == []
    assert "://" not in "".join(blocks)


def test_every_dependency_is_in_the_lock_file() -> None:
    wanted = re.findall(r'(?m)^    "([A-Za-z0-9_.-]+?)[\[<>=~"]', text_of(ROOT / "pyproject.toml").split("[project.scripts]")[0])
    locked = {name.lower().replace("_", "-") for name in re.findall(r"(?m)^([A-Za-z0-9_.-]+)==", text_of(ROOT / "requirements.lock"))}
    assert wanted
    assert [name for name in wanted if name.lower().replace("_", "-") not in locked] == []


def test_make_test_does_everything() -> None:
    makefile = text_of(ROOT / "Makefile")
    recipes = {name: makefile.split(f"\n{name}:")[1].split("\n\n")[0] for name in ("test", "lint", "shipped", "tests")}
    assert "$(MAKE)" in recipes["test"]
    assert recipes["test"].split("-j ")[1].split() == ["lint", "shipped", "tests"]
    assert "$(CHECKS)" in recipes["lint"]
    assert all(each in recipes["shipped"] for each in ("content check", "content report"))
    assert "$(PYTEST)" in recipes["tests"]
    assert "make test" in text_of(ROOT / ".ci" / "run")


def test_the_licences_are_there_whole_and_named_alike_everywhere() -> None:
    licence = text_of(ROOT / "LICENSE")
    assert "GNU AFFERO GENERAL PUBLIC LICENSE" in licence
    assert "17. Interpretation of Sections 15 and 16." in licence
    assert 'license = "AGPL-3.0-or-later AND CC-BY-4.0"' in text_of(ROOT / "pyproject.toml")
    for name in ("NOTICE", "README.md", "CONTRIBUTING.md"):
        assert re.search(r"A(GPL|ffero General Public)", text_of(ROOT / name)), name
        assert "CC BY 4.0" in text_of(ROOT / name), name


def test_every_path_that_the_map_names_is_there() -> None:
    words = re.findall(r"`((?:bot|db|practice|content|sandbox|tests|bench)/[\w/.]*)`", text_of(ROOT / "docs" / "architecture.md"))
    assert len(words) > 30
    assert [word for word in words if not (ROOT / word).exists()] == []


def test_the_walk_from_an_update_to_the_saved_card_takes_ten_files_with_the_functions_that_it_names() -> None:
    walk = re.findall(r"(?m)^\d+\. `([\w/.]+)` \(`(\w+)`\)", text_of(ROOT / "docs" / "architecture.md"))
    assert 8 <= len(walk) <= 10
    assert [each for path, each in walk if not re.search(rf"(?m)^ *(?:async )?def {each}\(", text_of(ROOT / path))] == []


def test_every_name_in_the_recipes_is_in_the_code() -> None:
    recipes = text_of(ROOT / "docs" / "architecture.md").partition("## Recipes")[2]
    names = re.findall(r"`(?:\w+\.)?([A-Za-z_]*[A-Z][A-Za-z_]+|\w+_\w+)`", re.sub(r"```.*?```", "", recipes, flags=re.DOTALL))
    code = "".join(text_of(path) for path in committed() if path.suffix == ".py" and path.parts[-2] != "docs")
    assert len(names) > 15
    assert [name for name in names if not re.search(rf"\b{name}\b", code)] == []


def test_each_decision_has_a_number_of_its_own() -> None:
    numbers = [path.name[:4] for path in (ROOT / "docs" / "decisions").glob("*.md")]
    assert sorted(numbers) == sorted(set(numbers))
