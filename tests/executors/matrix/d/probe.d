import core.stdc.signal : raise, SIGSEGV;
import core.stdc.stdlib : exit;
import core.thread : Thread, seconds;
import std.algorithm : count, map, sum;
import std.array : replicate, split;
import std.conv : to;
import std.stdio;
import std.string : strip;

int deeper(int n) {
    return 1 + deeper(n + 1);
}

void main() {
    switch (readln().strip) {
        case "sum":
            writeln(readln().strip.split(" ").map!(to!int).sum);
            break;
        case "unflushed":
            write("ok");
            break;
        case "utf8":
            writeln(readln().strip, "|ñ😀");
            break;
        case "megabyte":
            long found = 0;
            foreach (line; stdin.byLine)
                found += line.count('x');
            writeln(found);
            break;
        case "exception":
            throw new Exception("on purpose");
        case "exit":
            exit(3);
            break;
        case "signal":
            raise(SIGSEGV);
            break;
        case "cpu":
            while (true) { }
        case "sleep":
            Thread.sleep(600.seconds);
            break;
        case "memory":
            string[] kept;
            while (true)
                kept ~= "x".replicate(1 << 20);
        case "output":
            while (true)
                writeln("x".replicate(1000));
        case "stack":
            writeln(deeper(0));
            break;
        default:
    }
}
