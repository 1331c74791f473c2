; The elements of a collection in the canonical encoding.
(defn encode-items [items encode]
  (str "[" (apply str (interpose "," (map encode items))) "]"))
