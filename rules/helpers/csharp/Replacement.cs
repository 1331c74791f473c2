// A replacement text, its groups in .NET's notation.
static string Replacement(string text) => Regex.Replace(text.Replace("$", "$$"), @"\\(\d)", "${$1}");
