"""`python -m tests.mutants [module …]`: change one thing in a rule of practice/, and see whether a test of that module notices.

Each change is tried in a process of its own, forked from one that has read pytest, with tests/practice/test_<module>*.py alone.
"""

import ast
import contextlib
import copy
import importlib.abc
import importlib.util
import os
import signal
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import click
import hypothesis
import pytest

ROOT = Path(__file__).parents[1]
RULES = ("selection", "spacing", "pace", "hours", "credits", "dates", "goals", "participation", "moments", "plans")
LONGEST = 120  # seconds; a change after which a loop never ends is noticed too
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


def mutants_of(source: str) -> Iterator[Mutant]:
    tree = ast.parse(source)
    for number, node in enumerate(_weighed(tree)):
        changed = copy.deepcopy(tree)
        target = list(_weighed(changed))[number]
        _change(target)
        yield Mutant(line=node.lineno, was=ast.unparse(node), now=ast.unparse(target), tree=changed)  # type: ignore[attr-defined]


def _weighed(tree: ast.AST) -> Iterator[ast.AST]:
    """What can be changed; no annotations, no docstrings, no decorators: they are no rules."""
    for name, value in ast.iter_fields(tree):
        if name in ("annotation", "returns", "decorator_list", "type_params"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if not isinstance(child, ast.AST) or (isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)):
                continue
            if _can_change(child):
                yield child
            yield from _weighed(child)


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


class _Instead(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Loads the changed module in place of the one on the disk."""

    def __init__(self, name: str, tree: ast.Module) -> None:
        self.name, self.tree = name, tree

    def find_spec(self, fullname: str, *_: object) -> importlib.machinery.ModuleSpec | None:
        return importlib.util.spec_from_loader(fullname, self) if fullname == self.name else None

    def exec_module(self, module: ModuleType) -> None:
        exec(compile(self.tree, self.name, "exec"), module.__dict__)  # noqa: S102  our own rules


def _survives(module: str, tree: ast.Module) -> int:
    """In a new process: 0 where every test passes."""
    signal.alarm(LONGEST)
    sys.meta_path.insert(0, _Instead(f"practice.{module}", tree))
    hypothesis.settings.register_profile("steady", deadline=None, derandomize=True, database=None)
    hypothesis.settings.load_profile("steady")
    tests = [str(path) for path in sorted((ROOT / "tests" / "practice").glob(f"test_{module}*.py"))]
    with Path(os.devnull).open("w") as nowhere, contextlib.redirect_stdout(nowhere), contextlib.redirect_stderr(nowhere):
        return int(pytest.main(["-x", "--noconftest", "-p", "no:cacheprovider", "-p", "no:xdist", "--assert=plain", *tests]))


def survivors(module: str) -> tuple[int, list[Mutant]]:
    """How many were tried, and those that no test noticed."""
    source = (ROOT / "practice" / f"{module}.py").read_text(encoding="utf-8")
    found = list(mutants_of(source))
    unchanged = Mutant(line=0, was="", now="", tree=ast.parse(source))
    waiting, running, left = [*found, unchanged], {}, []
    while waiting or running:
        while waiting and len(running) < (os.cpu_count() or 1):
            mutant = waiting.pop()
            child = os.fork()
            if child == 0:
                os._exit(_survives(module, mutant.tree))
            running[child] = mutant
        child, status = os.wait()
        mutant = running.pop(child)
        if status == 0:
            left.append(mutant)
    if unchanged not in left:
        raise RuntimeError(f"The tests of {module} fail without any change.")
    return len(found), sorted((each for each in left if each is not unchanged), key=lambda each: each.line)


def main(modules: list[str]) -> None:
    tried = killed = 0
    for module in modules or RULES:
        count, left = survivors(module)
        tried, killed = tried + count, killed + count - len(left)
        click.echo(f"{module}: {count - len(left)} of {count} changes are noticed ({(count - len(left)) / count:.0%})")
        for each in left:
            click.echo(f"  practice/{module}.py:{each.line}  {each.was}  →  {each.now}")
    click.echo(f"In all: {killed} of {tried} ({killed / tried:.0%})")


if __name__ == "__main__":
    main(sys.argv[1:])
