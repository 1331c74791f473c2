"""Casts before members of derived classes: where the declared class lacks a member, and nowhere else."""

from __future__ import annotations

import pytest

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.downcasts import cast_receivers

INT = t.INT


def declared_class(name: str, base: str | None, *fields: str) -> ir.ClassDef:
    return ir.ClassDef(name, base, tuple(ir.Param(f, INT) for f in fields), None, ())


CLASSES = (
    declared_class("Animal", None, "name"),
    declared_class("Dog", "Animal", "tricks"),
    declared_class("Puppy", "Dog"),
    declared_class("Cat", "Animal", "lives"),
    declared_class("Tiger", "Animal", "lives"),
)
CASES = {
    "a member of the class itself": ("Animal", "name", None),
    "a member of a derived class": ("Animal", "tricks", "Dog"),
    "a member of the base": ("Puppy", "tricks", None),
    "a member of two families": ("Animal", "lives", None),
}


@pytest.mark.parametrize(("declared", "member", "cast"), CASES.values(), ids=CASES)
def test_a_receiver_is_cast_to_the_class_that_has_the_member(declared: str, member: str, cast: str | None) -> None:
    read = ir.Field(ir.Name("x", type=t.Class(declared)), member, type=INT)
    module = ir.Module("python", (), classes=CLASSES, main=(ir.ExprStmt(read),))
    (found,) = [n for n in ir.walk(cast_receivers(module)) if isinstance(n, ir.Field)]
    assert (found.obj.type if isinstance(found.obj, ir.Coerce) else None) == (t.Class(cast) if cast else None)
