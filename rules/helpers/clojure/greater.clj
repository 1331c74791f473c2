; Is one value greater than another?
(defn greater? [a b]
  (less? b a))
