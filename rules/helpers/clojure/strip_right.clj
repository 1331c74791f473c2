; A string without the given characters at its end.
(defn strip-right [text unwanted]
  (apply str (reverse (drop-while (set unwanted) (reverse text)))))
