; The value at a key, which must be there.
(defn fetch [d k]
  (if (contains? d k) (get d k) (throw (java.util.NoSuchElementException. (str k)))))
