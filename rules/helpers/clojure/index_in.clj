; The index of the first equal element; a text of the wanted one for the message.
(defn index-in [items x shown]
  (or (first (keep-indexed (fn [i y] (when (= x y) i)) items)) (throw (IllegalArgumentException. (str shown " is not in list")))))
