// Commas between groups of three digits.
static string Grouped(string text) => Regex.Replace(text, @"(?<=\d)(?=(\d{3})+(?!\d))(?<!\.\d*)", ",");
