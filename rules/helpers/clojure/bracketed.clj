; The texts of elements in brackets, as Python shows a collection.
(defn bracketed [open close shown items]
  (str open (str/join ", " (map shown items)) close))
