module hearth/tools/authelia

go 1.24

// Not built, since one of its own modules is on no proxy: its schemas are what is wanted.
require github.com/authelia/authelia/v4 v4.38.0
