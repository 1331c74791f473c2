; The value at a key, and the dictionary without it.
(defn take-key [d k]
  [(fetch d k) (dissoc d k)])
