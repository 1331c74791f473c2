; The parts of a string between separators, at most n of which count (all for a negative n).
(defn split [text separator n]
  (if (= separator "")
    (throw (IllegalArgumentException. "empty separator"))
    (str/split text (re-pattern (java.util.regex.Pattern/quote separator)) (if (neg? n) -1 (inc n)))))
