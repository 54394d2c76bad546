OTROS = {"celsius": [12.5, 0.0, 24.0, -7.5]}


def comprueba(intento):
    for datos in ({}, OTROS):
        vez = intento.con(**datos)
        celsius = vez["celsius"]
        vez.imprime(
            "en Fahrenheit",
            [c * 1.8 + 32 for c in celsius],
            {
                "Siguen en Celsius: falta convertirlas.": celsius,
                "Has multiplicado por 1.8, pero falta sumar 32.": [c * 1.8 for c in celsius],
                "Has sumado 32, pero falta multiplicar por 1.8.": [c + 32 for c in celsius],
                "El 32 se suma después de multiplicar, no antes.": [(c + 32) * 1.8 for c in celsius],
                "Los Celsius se multiplican por 1.8, y tú los divides.": [c / 1.8 + 32 for c in celsius],
                "El 32 se suma, y tú lo restas.": [c * 1.8 - 32 for c in celsius],
                "Esa es la conversión contraria, la de Fahrenheit a Celsius.": [(c - 32) / 1.8 for c in celsius],
            },
        )
