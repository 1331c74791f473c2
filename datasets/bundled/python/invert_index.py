def invert_index(documents):
    """Turn a map from document to its words into a map from word to the documents that hold it, each once."""
    index = {}
    for name, words in documents.items():
        for word in words:
            if word not in index:
                index[word] = []
            holders = index[word]
            if name not in holders:
                holders.append(name)
    return index
