import std.algorithm;
import std.array;
import std.conv;
import std.uni : isAlpha, isAlphaNum, isLower, isUpper, isWhite, toLower, toUpper;

// The item at an index, which may count from the end.
auto ref at(T)(T[] items, long index) { return items[index < 0 ? index + items.length : index]; }

// A bound that may count from the end, within a length.
size_t clampPlace(long i, size_t length) { return clamp(i < 0 ? i + long(length) : i, 0, long(length)); }

// The part between two bounds, which may count from the end; a new array.
T[] slice(T)(T[] items, long start, long stop = long.max) {
    const first = clampPlace(start, items.length);
    return cast(T[]) items[first .. max(first, clampPlace(stop, items.length))].dup;
}

// Whether a text has letters, and no capital ones.
bool isLowerText(string text) { return text.any!(c => isLower(c)) && !text.any!(c => isUpper(c)); }

// Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
string camelToSnake(string name) {
    string result = "";
    foreach (long i, char ch; name) {
        if (isUpper(ch)) {
            bool afterLower = i > 0 && isLower(at(name, i - 1));
            bool beforeLower = i > 0 && at(name, i - 1) != '_' && isLowerText(slice(name, i + 1, i + 2));
            if (afterLower || beforeLower) {
                result ~= "_";
            }
            result ~= cast(char) ch.toLower;
        } else {
            result ~= ch;
        }
    }
    return result;
}
