# Stands for None: a word that no text is.
NONE=$'\x1aNone'
