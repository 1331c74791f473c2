"""Zig as it comes from PyPI; it evaluates code at compile time, so each compile has a box of its own."""

from dragoman.executors.language import Language, Recipe, argv

RECIPE = Recipe(
    tools={"zig": ("zig", "ziglang/zig")},
    version=argv("{zig} version"),
    compile=argv("{zig} build-exe -O Debug -fno-llvm -fno-lld -femit-bin=main --cache-dir /tmp/zig --global-cache-dir /tmp/zig {main}"),
    outputs=("main",),
    run=argv("./main"),
    compile_mounts=("{dir_zig}",),
)
HELLO = """const std = @import("std");

pub fn main() !void {
    var buffer: [256]u8 = undefined;
    const line = (try std.io.getStdIn().reader().readUntilDelimiterOrEof(&buffer, '\\n')).?;
    try std.io.getStdOut().writer().print("hello {s}\\n", .{line});
}
"""
LANGUAGE = Language(id="zig", main="main.zig", recipes=(RECIPE,), hello=HELLO, packages={"pip": ("ziglang==0.14.1",)})
