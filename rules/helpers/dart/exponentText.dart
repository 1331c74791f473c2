// An exponent of two digits at least.
String exponentText(String text) => text.replaceFirstMapped(RegExp(r'e([+-])(\d)$'), (match) => 'e${match[1]}0${match[2]}');
