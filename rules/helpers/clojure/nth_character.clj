; The character at an index, which may count from the end, as a string.
(defn nth-character [text i]
  (let [all (characters text)]
    (nth all (if (neg? i) (+ i (count all)) i))))
