; The value at a key, and the dictionary with a default where it was missing.
(defn set-default [d k v]
  (let [changed (if (contains? d k) d (put d k v))]
    [(get changed k) changed]))
