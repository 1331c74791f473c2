; As split, from the right.
(defn split-right [text separator n]
  (let [flipped (fn [s] (apply str (reverse s)))]
    (vec (reverse (map flipped (split (flipped text) (flipped separator) n))))))
