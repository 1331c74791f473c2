#lang racket/base
(require ffi/unsafe racket/port racket/string)

(define (deeper n)
  (add1 (deeper (add1 n))))

(define mode (string-trim (read-line)))
(case mode
  [("sum") (displayln (+ (read) (read)))]
  [("unflushed") (display "ok")]
  [("utf8") (printf "~a|ñ😀\n" (read-line))]
  [("megabyte") (displayln (for/sum ([c (in-string (port->string))]) (if (char=? c #\x) 1 0)))]
  [("exception") (error "on purpose")]
  [("exit") (exit 3)]
  [("signal") ((get-ffi-obj "abort" #f (_fun -> _void)))]
  [("cpu") (let loop () (loop))]
  [("sleep") (sleep 60)]
  [("memory") (let loop ([kept '()]) (loop (cons (make-bytes 1048576 1) kept)))]
  [("output") (let loop () (displayln (make-string 1000 #\x)) (loop))]
  [("stack") (displayln (deeper 0))])
