// The rest of standard input.
static String readAll() {
    return String.join("", readLines());
}
