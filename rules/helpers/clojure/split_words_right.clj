; The words of a string, at most n of them split off from the right (all for a negative n).
(defn split-words-right [text n]
  (vec (reverse (map str/reverse (split-words (str/reverse text) n)))))
