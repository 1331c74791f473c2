; Where to insert into a sorted vector after equal elements.
(defn bisect-right [before? items x]
  (bisect-left (fn [a b] (not (before? b a))) items x))
