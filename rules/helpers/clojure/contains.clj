; Does a value occur?
(defn contains-item? [items x]
  (boolean (some #(= x %) items)))
