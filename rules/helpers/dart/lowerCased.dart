// In lower case, with the sigma that ends a Greek word.
String lowerCased(String text) => text.replaceAll(RegExp(r'(?<=\p{L})Σ(?!\p{L})', unicode: true), 'ς').toLowerCase();
