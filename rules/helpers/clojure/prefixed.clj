; An integer in a base, with the prefix that says so.
(defn prefixed [prefix n base]
  (str (if (neg? n) "-" "") prefix (.toString (biginteger (abs n)) base)))
