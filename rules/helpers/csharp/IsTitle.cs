// Whether words begin in upper case and go on in lower.
static bool IsTitle(string text) => Regex.IsMatch(text, @"[\p{Lu}\p{Lt}]") && !Regex.IsMatch(text, @"(?<![\p{Lu}\p{Ll}\p{Lt}])\p{Ll}|(?<=[\p{Lu}\p{Ll}\p{Lt}])[\p{Lu}\p{Lt}]");
