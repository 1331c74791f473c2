// Puts entries into a dictionary.
void updatePairs(D, P)(ref D dict, P[] entries) { foreach (entry; entries) dict[entry[0]] = entry[1]; }
