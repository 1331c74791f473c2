#include <string>

static char rotate_letter(char letter, char start, long long shift) {
    const long long place = (letter - start + shift) % 26;
    return static_cast<char>((place + 26) % 26 + start);
}

// Shift the ASCII letters of a text around the alphabet, keeping case and everything else.
std::string caesar_shift(std::string text, long long shift) {
    for (char& ch : text) {
        if ('a' <= ch && ch <= 'z') {
            ch = rotate_letter(ch, 'a', shift);
        } else if ('A' <= ch && ch <= 'Z') {
            ch = rotate_letter(ch, 'A', shift);
        }
    }
    return text;
}
