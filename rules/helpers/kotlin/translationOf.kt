// A table for translate, by code points, of one by characters.
private fun <V> translationOf(characters: Map<String, V>): MutableMap<Long, V> = characters.mapKeysTo(mutableMapOf()) { codeOf(it.key) }
