import std.algorithm;
import std.conv;

// Replace each run of a character by the character and, from two on, its count.
string runLengthEncode(string text) {
    string encoded = "";
    long i = 0;
    while (i < text.length) {
        long j = i;
        while (j < text.length && text[j] == text[i]) {
            j++;
        }
        encoded ~= text[i];
        if (j - i > 1) {
            encoded ~= (j - i).to!string;
        }
        i = j;
    }
    return encoded;
}
