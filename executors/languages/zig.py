"""Zig as it comes from PyPI; it evaluates code at compile time, so each compile has a box of its own, with a copy of a warm cache."""

from dragoman.executors.language import Language, Prepared, Recipe, argv

HELLO = """const std = @import("std");

pub fn main() !void {
    var buffer: [256]u8 = undefined;
    const line = (try std.io.getStdIn().reader().readUntilDelimiterOrEof(&buffer, '\\n')).?;
    try std.io.getStdOut().writer().print("hello {s}\\n", .{line});
}
"""
BUILD = "{zig} build-exe -O Debug -fno-llvm -fno-lld -femit-bin=main --cache-dir /tmp/zig --global-cache-dir"
COPY = '[ ! -d {prepared}/cache ] || cp -r {prepared}/cache /tmp/; exec "$@"'
RECIPE = Recipe(
    tools={"zig": ("zig", "ziglang/zig")},
    version=argv("{zig} version"),
    compile=("/bin/sh", "-c", COPY, *argv(f"- {BUILD} /tmp/cache {{main}}")),
    outputs=("main",),
    prepared=Prepared(argv(f"{BUILD} cache main.zig"), ("cache/",), {"main.zig": HELLO}),
    run=argv("./main"),
    compile_mounts=("/usr/bin/sh", "/usr/bin/cp", "{dir_zig}"),
)
LANGUAGE = Language(id="zig", main="main.zig", recipes=(RECIPE,), hello=HELLO, packages={"pip": ("ziglang==0.14.1",)})
