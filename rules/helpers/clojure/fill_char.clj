; A string that is to fill up others, which must be one character.
(defn fill-char [fill]
  (if (= (count fill) 1) fill (throw (ClassCastException. "The fill character must be exactly one character long"))))
