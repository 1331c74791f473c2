; A character so many times; it must be one.
(defn fill-text [n fill]
  (if (= (count fill) 1)
    (apply str (repeat n fill))
    (throw (ClassCastException. "The fill character must be exactly one character long"))))
