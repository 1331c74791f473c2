; The first element of a sequence or a default, and the rest.
(defn next-or [items default]
  (if (empty? items) [default items] [(first items) (rest items)]))
