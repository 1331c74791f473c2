; The character at an index, which may count from the end, as a string.
(defn char-at [text i]
  (str (nth text (if (neg? i) (+ i (count text)) i))))
