const std = @import("std");

pub fn main() !void {
    var buffer: [256]u8 = undefined;
    const line = (try std.io.getStdIn().reader().readUntilDelimiterOrEof(&buffer, '\n')).?;
    if (std.mem.eql(u8, line, "fail")) return error.Failed;
    while (std.mem.eql(u8, line, "loop")) {}
    try std.io.getStdOut().writer().print("hello {s}\n", .{line});
}
