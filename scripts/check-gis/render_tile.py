# Opens a layer of a WMTS with QGIS as its browser does, draws exactly one tile of it and prints the pixel in the middle.
import argparse
import os
import sys
from urllib.parse import quote

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

arguments = argparse.ArgumentParser()
arguments.add_argument("root")
arguments.add_argument("layer")
arguments.add_argument("matrix_set")
arguments.add_argument("crs")
arguments.add_argument("format")
arguments.add_argument("--rectangle", required=True, help="west,south,east,north in units of the system")
options = arguments.parse_args()

application = QgsApplication([], False)
application.initQgis()
capabilities = quote(f"{options.root}/wmts?SERVICE=WMTS&REQUEST=GetCapabilities", safe="")
uri = (
    f"crs={options.crs}&format={options.format}&layers={options.layer}&styles=default"
    f"&tileMatrixSet={options.matrix_set}&url={capabilities}"
)
layer = QgsRasterLayer(uri, options.layer, "wms")
if not layer.isValid():
    print("invalid:", layer.error().message())
    sys.stdout.flush()
    os._exit(1)
settings = QgsMapSettings()
settings.setDestinationCrs(QgsCoordinateReferenceSystem(options.crs))
settings.setExtent(QgsRectangle(*map(float, options.rectangle.split(","))))
settings.setOutputSize(QSize(256, 256))
settings.setBackgroundColor(QColor(0, 0, 0, 0))
settings.setLayers([layer])
job = QgsMapRendererSequentialJob(settings)
job.start()
job.waitForFinished()
color = job.renderedImage().pixelColor(128, 128)
print(f"pixel={color.red()} {color.green()} {color.blue()} {color.alpha()}")
sys.stdout.flush()
# Without a display the application crashes while it is taken apart; everything is read by now.
os._exit(0)
