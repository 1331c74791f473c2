; A table from the code points of one string to the characters of another.
(defn translation [from to]
  (if (= (count from) (count to))
    (zipmap (map int from) (map str to))
    (throw (IllegalArgumentException. "the first two maketrans arguments must have equal length"))))
