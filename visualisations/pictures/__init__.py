"""One module a picture; bangiao.visualisations.registry finds them by being here."""
