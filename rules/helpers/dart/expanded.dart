// A replacement text with the groups of a match in it.
String expanded(String replacement, RegExpMatch match) {
  return replacement.replaceAllMapped(RegExp(r'\\(?:(\d)|g<(\w+)>|([nrt\\]))'), (part) {
    if (part[3] case final escape?) return {'n': '\n', 'r': '\r', 't': '\t'}[escape] ?? escape;
    final number = int.tryParse(part[1] ?? part[2]!);
    return (number != null ? match[number] : match.namedGroup(part[2]!)) ?? '';
  });
}
