; A vector without its first equal element.
(defn remove-first [items x]
  (second (pop-at items (index-in items x))))
