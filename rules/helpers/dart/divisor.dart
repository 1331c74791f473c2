// What is divided by; zero raises with a message of its own.
int divisor(int value, String message) => value != 0 ? value : throw ZeroDivisionError(message);
