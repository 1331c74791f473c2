; A string without the given characters at its start.
(defn strip-left [text unwanted]
  (apply str (drop-while (set unwanted) text)))
