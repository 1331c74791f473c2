// Upper case becomes lower and the reverse.
String swapCase(String text) => characters(text).map((c) => c == c.toLowerCase() ? c.toUpperCase() : c.toLowerCase()).join();
