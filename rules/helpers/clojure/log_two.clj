; The logarithm to base 2, exact for powers of two.
(defn log-two [x]
  (let [x (double x)
        size (logarithm #(/ (Math/log %) (Math/log 2.0)) x)
        whole (Math/rint size)]
    (if (= x (Math/pow 2.0 whole)) whole size)))
