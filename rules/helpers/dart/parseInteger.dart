// The integer that a text says, in a base from 2 to 36; what is no integer raises.
int parseInteger(String text, [int base = 10]) => toInt64(parseBig(text, base));
