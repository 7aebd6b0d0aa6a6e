"""`python -m tests.mutants [module …]`: change one thing in a rule of practice/, and see whether a test notices.

1. A process runs them once and sees which of them call which function.
2. For each change in a function's body it forks, puts the changed code into the function, and runs those that call it.
3. For each change elsewhere, or in what runs at import only, it forks before anything is imported, and runs all of them.

Without a module it tries those in HELD. tests/survivors.txt says why what is left there may stay.
"""

import ast
import contextlib
import copy
import functools
import gc
import importlib.abc
import importlib.util
import json
import math
import os
import re
import resource
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import CodeType, FrameType, FunctionType, ModuleType
from typing import Any

import click
import hypothesis
import pytest
from _pytest.runner import runtestprotocol

ROOT = Path(__file__).parents[1]
PRACTICE, TESTS = ROOT / "practice", ROOT / "tests" / "practice"
HELD = (
    "selection",
    "spacing",
    "pace",
    "typed.hours",
    "log_lines.credits",
    "typed.dates",
    "goals",
    "participation",
    "typed.moments",
    "plans",
)
HELD += ("calendar", "cohorts", "courses", "language.privacy", "language.danger", "language.drift", "language.noticing", "language.ngrams")
HELD += (
    "nudges",
    "pushes",
    "unasked",
    "looking_back",
    "own_times",
    "typed.typed_answers",
    "typed.typed_settings",
    "log_lines.typed_hours",
    "typed.slips",
    "zones",
)
RINGS = 3  # of tests: a rule of words is read by what reads days, and that by what reads lines
LEAST = 85  # percent of each that are noticed
LONGEST = 60  # seconds of work; a change after which a loop never ends is noticed too
PHASES = (hypothesis.Phase.explicit, hypothesis.Phase.generate)  # a failure is enough; nobody reads the smallest
SWAPS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
}


@dataclass(frozen=True, kw_only=True)
class Mutant:
    line: int
    was: str
    now: str
    tree: ast.Module
    function: int | None  # the first line of the function that it is in


def mutants_of(source: str) -> Iterator[Mutant]:
    tree = ast.parse(source)
    for number, (node, function) in enumerate(_weighed(tree)):
        changed = copy.deepcopy(tree)
        target = list(_weighed(changed))[number][0]
        _change(target)
        yield Mutant(line=node.lineno, was=ast.unparse(node), now=ast.unparse(target), tree=changed, function=function)  # type: ignore[attr-defined]


def _weighed(tree: ast.AST, function: int | None = None) -> Iterator[tuple[ast.AST, int | None]]:
    """What can be changed, and in which function; no annotations, no docstrings, no decorators: they are no rules."""
    for name, value in ast.iter_fields(tree):
        if name in ("annotation", "returns", "decorator_list", "type_params"):
            continue
        inside = function
        if isinstance(tree, ast.FunctionDef) and name == "body":
            inside = function or min(each.lineno for each in (tree, *tree.decorator_list))
        for child in value if isinstance(value, list) else [value]:
            if not isinstance(child, ast.AST) or (isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)):
                continue
            if _can_change(child):
                yield child, inside
            yield from _weighed(child, inside)


def _can_change(node: ast.AST) -> bool:
    match node:
        case ast.Compare(ops=[op]) | ast.BinOp(op=op) | ast.BoolOp(op=op) | ast.AugAssign(op=op):
            return type(op) in SWAPS
        case ast.UnaryOp(op=ast.Not()) | ast.Constant(value=int()):
            return True
        case _:
            return False


def _change(node: ast.AST) -> None:
    match node:
        case ast.Compare(ops=[op]):
            node.ops = [SWAPS[type(op)]()]  # type: ignore[list-item]
        case ast.BinOp(op=op) | ast.BoolOp(op=op) | ast.AugAssign(op=op):
            node.op = SWAPS[type(op)]()  # type: ignore[assignment]
        case ast.UnaryOp():
            node.op, node.operand = ast.Not(), ast.UnaryOp(op=ast.Not(), operand=node.operand)
        case ast.Constant(value=bool()):
            node.value = not node.value
        case ast.Constant(value=int()):
            node.value += 1
    ast.fix_missing_locations(node)


def names() -> list[str]:
    """The modules, and the folders that say again what theirs hold."""
    found = {".".join(path.relative_to(PRACTICE).with_suffix("").parts).removesuffix(".__init__") for path in PRACTICE.rglob("*.py")}
    return sorted(found - {"__init__"})


def rings_of(module: str) -> Iterator[list[str]]:
    """The files of tests that may notice: its own, then those that name it, then those that name what uses it, and so on."""
    own = sorted(TESTS.rglob(f"test_{module.rsplit('.', maxsplit=1)[-1]}.py"))
    asked, known, tried = [module], {module}, set(own)
    if own:
        yield [str(path) for path in own]
    for _ in range(RINGS):
        named = re.compile("|".join(map(_named, asked)), re.MULTILINE)
        found = [path for path in sorted(TESTS.rglob("test_*.py")) if path not in tried and named.search(path.read_text(encoding="utf-8"))]
        if found:
            yield [str(path) for path in found]
        asked = [each for each in names() if each not in known and named.search(_path(each).read_text(encoding="utf-8"))]
        tried, known = tried.union(found), known.union(asked)
        if not asked:
            return


def _path(module: str) -> Path:
    path = PRACTICE / module.replace(".", "/")
    return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")


def _named(module: str) -> str:
    package, _, last = f"practice.{module}".rpartition(".")
    return rf"^from {re.escape(package)} import (\([^)]*|.*)\b{last}\b|\bpractice\.{re.escape(module)}(?![.\w])"


def _run(tests: Sequence[str], *plugins: object) -> int:
    hypothesis.settings.register_profile("steady", deadline=None, derandomize=True, database=None, phases=PHASES)
    hypothesis.settings.load_profile("steady")
    plain = ["-x", "-c", os.devnull, f"--rootdir={ROOT}", f"--confcutdir={TESTS}", "--import-mode=importlib"]
    bare = ["-p", "no:cacheprovider", "--assert=plain", "-p", "no:terminal", "-s"]
    with Path(os.devnull).open("w") as nowhere, contextlib.redirect_stdout(nowhere), contextlib.redirect_stderr(nowhere):
        return int(pytest.main([*plain, *bare, *tests], plugins=plugins))


def in_processes(pieces: Sequence[Any], run: Callable[[Any], bool]) -> list[Any]:
    """Those of which it is true, each in a process of its own, as many at once as there are processors."""
    waiting, running, left = list(reversed(pieces)), dict[int, Any](), list[Any]()
    while waiting or running:
        while waiting and len(running) < (os.cpu_count() or 1):
            piece = waiting.pop()
            if (child := os.fork()) == 0:
                resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(time.process_time()) + LONGEST, resource.RLIM_INFINITY))
                with contextlib.suppress(BaseException):
                    os._exit(0 if run(piece) else 1)
                os._exit(1)
            running[child] = piece
        child, status = os.wait()
        piece = running.pop(child)
        if status == 0:
            left.append(piece)
    return left


class _InPlace:
    """Runs the tests once, then with each change in a function that they call. `left`: the numbers of those that nothing noticed."""

    def __init__(self, file: Path, mutants: Sequence[Mutant]) -> None:
        self.file, self.mutants = str(file), mutants
        self.left, self.elsewhere = list[int](), list[int]()
        self.calls, self.took = dict[int, list[pytest.Item]](), dict[pytest.Item, float]()

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        objects = gc.get_objects()
        self.functions = [each for each in objects if isinstance(each, FunctionType) and each.__code__.co_filename == self.file]
        self.caches = [each for each in objects if isinstance(each, functools._lru_cache_wrapper) and self._is_ours(each)]
        own_caches = [each for each in self.caches if each.__wrapped__ in self.functions]  # a cached answer hides a call
        for item, after in zip(session.items, [*session.items[1:], None], strict=True):
            for cached in own_caches:
                cached.cache_clear()
            called, began = set[int](), time.process_time()
            if not self._passes(item, after, called):
                raise RuntimeError(f"{item.nodeid} fails without any change.")
            self.took[item] = time.process_time() - began
            for line in called:
                self.calls.setdefault(line, []).append(item)
        self.calls = {line: sorted(items, key=self.took.__getitem__) for line, items in self.calls.items()}
        gc.freeze()
        numbers = set(range(len(self.mutants)))
        self.elsewhere = [each for each in numbers if self.mutants[each].function not in self.calls]
        self.left = in_processes(sorted(numbers.difference(self.elsewhere)), self._survives)
        return True

    def _is_ours(self, cached: object) -> bool:
        """The shipped library is read anew only for changes in what reads it."""
        name = str(getattr(cached, "__module__", ""))
        return name.startswith(("practice.", "tests.")) and (name != "tests.shipped" or "/library/" in self.file)

    def _passes(self, item: pytest.Item, after: pytest.Item | None, called: set[int] | None = None) -> bool:
        def note(frame: FrameType, *_: object) -> None:
            if frame.f_code.co_filename == self.file and called is not None:
                called.add(frame.f_code.co_firstlineno)

        if called is not None:
            sys.settrace(note)
        reports = runtestprotocol(item, nextitem=after, log=False)
        sys.settrace(None)
        return all(each.outcome != "failed" for each in reports)

    def _survives(self, number: int) -> bool:
        changed = compile(self.mutants[number].tree, self.file, "exec")
        codes = {(each.co_qualname, each.co_firstlineno): each for each in _codes_in(changed)}
        for function in self.functions:
            function.__code__ = codes[function.__code__.co_qualname, function.__code__.co_firstlineno]
        for cached in self.caches:
            cached.cache_clear()
        items = self.calls[self.mutants[number].function or 0]
        most = time.process_time() + 2 + 3 * sum(map(self.took.__getitem__, items))
        resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(most), resource.RLIM_INFINITY))
        return all(self._passes(item, after) for item, after in zip(items, [*items[1:], None], strict=True))


def _codes_in(code: CodeType) -> Iterator[CodeType]:
    yield code
    for each in code.co_consts:
        if isinstance(each, CodeType):
            yield from _codes_in(each)


class _Instead(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Loads the changed module in place of the one on the disk."""

    def __init__(self, name: str, tree: ast.Module) -> None:
        self.name, self.tree = name, tree

    def find_spec(self, fullname: str, *_: object) -> importlib.machinery.ModuleSpec | None:
        return importlib.util.spec_from_loader(fullname, self) if fullname == self.name else None

    def exec_module(self, module: ModuleType) -> None:
        exec(compile(self.tree, self.name, "exec"), module.__dict__)  # noqa: S102  our own rules


def survivors(module: str) -> tuple[int, list[Mutant]]:
    """How many were tried, and those that no test noticed."""
    mutants = list(mutants_of(_path(module).read_text(encoding="utf-8")))
    left = mutants
    for tests in rings_of(module):
        if left:
            left = _survivors_of(module, left, tests)
    return len(mutants), left


def _survivors_of(module: str, mutants: Sequence[Mutant], tests: Sequence[str]) -> list[Mutant]:
    left, elsewhere = _try_in_place(_path(module), mutants, tests)

    def survives(number: int) -> bool:
        sys.meta_path.insert(0, _Instead(f"practice.{module}", mutants[number].tree))
        return _run(tests) == 0

    return [mutants[each] for each in sorted([*left, *in_processes(elsewhere, survives)])]


def _try_in_place(path: Path, mutants: Sequence[Mutant], tests: Sequence[str]) -> tuple[list[int], list[int]]:
    """In a process of its own, so that ours never imports the rules."""
    reading, writing = os.pipe()
    if (child := os.fork()) == 0:
        os.close(reading)
        ran = _InPlace(path, mutants)
        code = _run(tests, ran)
        if code == 0:
            os.write(writing, json.dumps([ran.left, ran.elsewhere]).encode())
        os._exit(code)
    os.close(writing)
    with os.fdopen(reading) as told:
        answer = told.read()
    if os.waitpid(child, 0)[1]:
        raise RuntimeError(f"The tests of {path.name} fail without any change.")
    return tuple(json.loads(answer))


@click.command()
@click.argument("modules", nargs=-1)
@click.option("--every", is_flag=True, help="Each module that holds a rule.")
def main(modules: tuple[str, ...], *, every: bool) -> None:
    tried, killed, low = 0, 0, list[str]()
    for module in modules or (names() if every else HELD):
        count, left = survivors(module)
        noticed = count - len(left)
        tried, killed = tried + count, killed + noticed
        if count:
            click.echo(f"{module}: {noticed} of {count} changes are noticed ({noticed / count:.0%})")
        for each in left:
            click.echo(f"  {_path(module).relative_to(ROOT)}:{each.line}  {each.was}  →  {each.now}")
        if 100 * noticed < LEAST * count:
            low.append(module)
    click.echo(f"In all: {killed} of {tried} ({killed / tried:.0%}); fewer than {LEAST} %: {', '.join(low) or 'in none'}")


if __name__ == "__main__":
    main()
