// A JSON text with the tag of its kind.
func encodeTagged(_ tag: String, _ text: String) -> String { "{\"$" + tag + "\":" + text + "}" }
